/** Stands for the merchant's own code. */
export const shipped: { readonly orderNo: string | undefined; readonly amount: number | undefined }[] = [];

export async function ship(orderNo: string | undefined, amount: number | undefined): Promise<void> {
  shipped.push({ orderNo, amount });
}
