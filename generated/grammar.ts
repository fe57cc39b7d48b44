// Generated from specs/lifecycle.schema.json by `npm run generate`. Do not edit: change the schema and generate again.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly words: {
            readonly en: string;
            readonly zh: string;
        };
        /** @description Fields with the values, any of a list, that they must have; of a field that holds a list one will do, and null is for a field that is not there. */
        readonly condition: {
            readonly [key: string]: components["schemas"]["scalar"] | readonly components["schemas"]["scalar"][];
        };
        /** @description a duration such as 30s, 10m, 2h, 3d or 1d12h */
        readonly duration: string;
        readonly name: string;
        readonly scalar: string | number | boolean | null;
        /** @description What may happen to one kind of record: an order, a slip, a refund. The fields of a record are those of the request that created it, and what was written over them since, under the vendor's own names; so they show by themselves in answers, callbacks and pages. */
        readonly lifecycle: {
            readonly title: components["schemas"]["words"];
            /** @description The field by which the merchant names a record; one merchant uses a value once. */
            readonly key: string;
            /** @description The field with the vendor's own number, which finds it too. */
            readonly number?: string;
            /** @description The field with the merchant's own number, where that is not the `key`: pages put it first. */
            readonly reference?: string;
            /** @description The field with the amount in NT$. */
            readonly amount?: string;
            /** @description The life cycle of the record that this one belongs to: a refund to its order. The parent's fields stand behind its own. */
            readonly parent?: string;
            readonly listed?: components["schemas"]["listing"];
            /** @description Fields that the page for the shopper and the console's summary show, in this order. */
            readonly shows?: {
                readonly [key: string]: components["schemas"]["words"];
            };
            readonly page?: components["schemas"]["page"];
            readonly code?: components["schemas"]["code"];
            /** @description Written whenever any state is entered, before the state's own. */
            readonly set?: components["schemas"]["valueSets"];
            /** @description The notifications of every transition that has none of its own. */
            readonly notify?: components["schemas"]["notify"];
            readonly states: {
                readonly [key: string]: components["schemas"]["state"];
            };
            readonly transitions: {
                readonly [key: string]: components["schemas"]["transition"];
            };
        };
        /** @description A second life cycle of the records of another one: an order's invoice, its agreement on recurring charges. It has states of its own, and shares the record's fields, notes and notifications. Names of states and transitions are used once in a record. */
        readonly part: {
            readonly title: components["schemas"]["words"];
            /** @description The life cycle whose records have this one too. */
            readonly of: string;
            /** @description Its state when the record is created. */
            readonly initial: string;
            readonly code?: components["schemas"]["code"];
            /** @description Written whenever any state is entered, before the state's own. */
            readonly set?: components["schemas"]["valueSets"];
            /** @description The notifications of every transition that has none of its own. */
            readonly notify?: components["schemas"]["notify"];
            readonly states: {
                readonly [key: string]: components["schemas"]["state"];
            };
            readonly transitions: {
                readonly [key: string]: components["schemas"]["transition"];
            };
        };
        /** @description The field of the parent's answers that lists these, while they are in one of the states. */
        readonly listing: {
            readonly in: string;
            readonly states: readonly string[];
            /** @description Written over each one's fields for the list alone. */
            readonly as?: components["schemas"]["valueSets"];
        };
        /** @description The fields that a page for people does more with than to show them. */
        readonly page: {
            /** @description What the shopper pays with, and where; shown large while it can be used. */
            readonly codes?: {
                readonly [key: string]: "store" | "bank";
            };
            /** @description Where this field holds something, the code is an account at a bank. */
            readonly bank?: string;
            /** @description Fields with several things in one text, and what stands between them. */
            readonly lists?: {
                readonly [key: string]: string;
            };
            /** @description The address of the way back to the shop; not shown where the browser brings a webhook there. */
            readonly back?: string;
            /** @description With this field in the request the vendor answers the browser by a redirect to the page (302), and by the page itself without it. */
            readonly moved?: string;
            /** @description The address to which the browser goes after a success. */
            readonly success?: string;
            /** @description The address to which the browser goes after a failure. */
            readonly failure?: string;
            /** @description The test cards that the vendor publishes, by their numbers; the page offers them in this order, the first one chosen. It takes no other. */
            readonly cards?: {
                readonly [key: string]: components["schemas"]["card"];
            };
            /** @description The field with the shopper's language. */
            readonly language?: string;
            /** @description The query parameter with the shopper's language, which a shop may add to the page's address. */
            readonly languageParameter?: string;
            /** @description The field with the address of the shopper's page, as the vendor gives it to the merchant. */
            readonly address?: string;
            readonly slip?: components["schemas"]["slip"];
        };
        /** @description What a store's scanner reads: a slip to be printed. */
        readonly slip: {
            /** @description The states in which it can be printed. */
            readonly from: readonly string[];
            /** @description The field with the due date. */
            readonly due: string;
            /** @description The fields with the barcodes, in the order in which they stand on the slip. */
            readonly barcodes?: readonly string[];
            /** @description The field with the code for the machine in the store. */
            readonly code?: string;
            /** @description Fields for the slip alone, for what the vendor tells by an operation of its own. */
            readonly set?: components["schemas"]["values"];
        };
        /** @description A test card. */
        readonly card: {
            /** @description Whose it is, and its brand. */
            readonly en: string;
            /** @description The same in Chinese. */
            readonly zh: string;
            /** @description What the shopper has to enter on a page of its own (3D) before it is charged; without it there is no such page. */
            readonly code?: string;
            /**
             * @description It is refused.
             * @constant
             */
            readonly declined?: true;
        };
        /** @description The field that says in which state a record is. A state with a `code` writes it there, and takes what is not said of the state from the code's meaning. */
        readonly code: {
            readonly field: string;
            /** @description The field with the same in words: the meaning's Chinese, unless the state says another. */
            readonly message?: string;
            /** @description The schema of the document whose x-meanings has the codes. */
            readonly meanings: string;
        };
        readonly state: {
            /** @description Its code, as the life cycle's `code` says. */
            readonly code?: string | number;
            /** @description Its message, where that is not the Chinese of the code's meaning. */
            readonly message?: string;
            /** @description What it is called; by default what the code means. */
            readonly en?: string;
            /** @description The same in Chinese. */
            readonly zh?: string;
            /**
             * @description Nothing more happens by itself, so that the record may leave a store that is full.
             * @constant
             */
            readonly final?: true;
            /** @description Written whenever this state is entered, before the transition's own. */
            readonly set?: components["schemas"]["valueSets"];
            /** @description Noted whenever this state is entered. */
            readonly notes?: components["schemas"]["valueSets"];
            /** @description A transition of another life cycle of the record, or of its parent, that is made whenever this state is entered, if it can be. */
            readonly apply?: string;
        };
        /** @description One step from state to state. */
        readonly transition: {
            readonly en: string;
            readonly zh: string;
            readonly from: readonly string[];
            /** @description Absent: the state stays as it is. */
            readonly to?: string;
            /** @description Only for records whose fields have these values. */
            readonly when?: components["schemas"]["condition"];
            /** @description Only for records whose notes have these values. */
            readonly noted?: components["schemas"]["condition"];
            /** @description Only while another life cycle of the record is in one of these states. */
            readonly while?: readonly string[];
            readonly set?: components["schemas"]["valueSets"];
            readonly notes?: components["schemas"]["valueSets"];
            readonly notify?: components["schemas"]["notify"];
            /**
             * @description Who makes it: the shopper on the payment page, somebody on the console (the default), or the merchant through an operation alone.
             * @enum {unknown}
             */
            readonly by?: "shopper" | "console" | "merchant";
            /**
             * @description The shopper makes it by giving a card, one that is accepted or one that is declined; the life cycle's page says which those are.
             * @enum {unknown}
             */
            readonly card?: "accepted" | "declined";
            /** @description Happens by itself so long after the record came into one of `from`. */
            readonly after?: components["schemas"]["duration"];
            /** @description Happens by itself at the moment that this field, or this note, holds. */
            readonly until?: components["schemas"]["source"];
            /** @description Happens by itself at the last second of the day that this field, or this note, holds. */
            readonly through?: components["schemas"]["source"];
            /**
             * @description Happens by itself at the next midnight in Taipei.
             * @constant
             */
            readonly nightly?: true;
            readonly guards?: components["schemas"]["guards"];
        };
        /** @description Webhooks that are sent, in this order: the operationId alone, or with what is said in this message only. One that is acknowledged with a page is posted by the shopper's browser: of an operation's in place of its answer, of a transition's in place of the page, and only the first that has an address. */
        readonly notify: readonly (string | components["schemas"]["notification"])[];
        readonly notification: {
            /** @description operationId of the webhook. */
            readonly callback: string;
            /** @description Written over the record's fields for this message alone. */
            readonly set?: components["schemas"]["valueSets"];
        };
        readonly callback: {
            /** @description The field with the address; without it the address that the merchant agreed with the vendor (the merchants file). */
            readonly url?: string;
            /** @description Written over the record's fields for these messages. */
            readonly set?: components["schemas"]["valueSets"];
        };
        /** @description Names of guards in src/sandbox/vendors; the first that objects says which refusal it is, and nothing happens. */
        readonly guards: readonly components["schemas"]["name"][];
        /** @description Values by the name of their field or note, written one after another, so that a later one sees the earlier ones. Several sets are one after the other. */
        readonly valueSets: components["schemas"]["values"] | components["schemas"]["valuesList"];
        readonly valuesList: readonly components["schemas"]["values"][];
        readonly values: {
            readonly [key: string]: components["schemas"]["value"];
        };
        readonly value: components["schemas"]["scalar"] | components["schemas"]["moment"] | components["schemas"]["deadline"] | components["schemas"]["fieldValue"] | components["schemas"]["noteValue"] | components["schemas"]["credentialValue"] | components["schemas"]["computedValue"];
        /** @enum {unknown} */
        readonly timeFormat: "yyyy/MM/dd HH:mm:ss" | "yyyy/MM/dd" | "yyyyMMddHHmmss" | "yyyyMMddHHmm" | "yyyyMMdd" | "yyyy-MM-dd" | "yyyy-MM-ddTHH:mm:ss+08:00" | "unix-seconds";
        /** @description The present moment. */
        readonly moment: {
            readonly now: components["schemas"]["timeFormat"];
        };
        /** @description A moment to come: now, and so many units later. A format without a time of day is the day that the moment lies in; a transition that waits `through` it lets the whole day pass, one that waits `until` it does not. */
        readonly deadline: {
            readonly now: components["schemas"]["timeFormat"];
            /** @description How many; or the field that holds it. */
            readonly plus: string | number;
            /**
             * @description Days are of 24 hours.
             * @enum {unknown}
             */
            readonly unit: "days" | "hours" | "minutes";
            /** @description How many where the field holds nothing. */
            readonly otherwise?: number;
            /** @description The vendor counts no more than so many. */
            readonly most?: number;
        };
        /** @description What a field holds: of the request, else of the record, else of its parent. */
        readonly fieldValue: {
            readonly field: string;
            readonly otherwise?: components["schemas"]["scalar"];
        };
        /** @description What is noted of the record. */
        readonly noteValue: {
            readonly note: string;
            readonly otherwise?: components["schemas"]["scalar"];
        };
        /** @description What the merchant has for that option of x-credentials: its number, never a secret. */
        readonly credentialValue: {
            readonly credential: components["schemas"]["name"];
        };
        /** @description What a computed field of src/sandbox/vendors comes to. */
        readonly computedValue: {
            readonly compute: components["schemas"]["name"];
        };
        readonly source: string | components["schemas"]["noteValue"];
        /** @description Field of the request -> field of the record that it has to equal. By default the life cycle's key, and its number. */
        readonly find: {
            readonly [key: string]: string;
        };
        readonly action: components["schemas"]["creation"] | components["schemas"]["reading"] | components["schemas"]["search"] | components["schemas"]["application"];
        /** @description Creates a record in a state; of several states in the first whose conditions the request meets. `find` finds its parent, where it has one. */
        readonly creation: {
            readonly lifecycle: string;
            readonly find?: components["schemas"]["find"];
            readonly create: string | components["schemas"]["choice"];
            readonly set?: components["schemas"]["valueSets"];
            readonly notes?: components["schemas"]["valueSets"];
            readonly notify?: components["schemas"]["notify"];
            readonly guards?: components["schemas"]["guards"];
        };
        /** @description States, each with what the request, or the record's parent, must say; one without conditions is for all others. */
        readonly choice: {
            readonly [key: string]: Record<string, never> | components["schemas"]["condition"];
        };
        /** @description Answers with the record as it is. */
        readonly reading: {
            readonly lifecycle: string;
            readonly find?: components["schemas"]["find"];
            /** @constant */
            readonly read: true;
            /** @description The states in which it may be asked about; any, where none are named. */
            readonly from?: readonly string[];
            /** @description Written over the record's fields for this answer alone. */
            readonly set?: components["schemas"]["valueSets"];
            readonly guards?: components["schemas"]["guards"];
        };
        /** @description Answers with all records of which a field lies between two of the request's; the last may be missing. */
        readonly search: {
            readonly lifecycle: string;
            readonly list: {
                readonly field: string;
                readonly from: string;
                readonly to?: string;
                readonly into: string;
            };
        };
        /** @description Makes a transition; of several the first that fits. What none of them fits is refused as `state`, what is not found as `missing`. */
        readonly application: {
            readonly lifecycle: string;
            readonly find?: components["schemas"]["find"];
            readonly apply: string | readonly string[];
            /** @description The field of the answer that lists the record, alone. */
            readonly into?: string;
            /** @description Written over the record's fields for this answer alone. */
            readonly set?: components["schemas"]["valueSets"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Words = components['schemas']['words'];
export type Condition = components['schemas']['condition'];
export type Duration = components['schemas']['duration'];
export type Name = components['schemas']['name'];
export type Scalar = components['schemas']['scalar'];
export type Lifecycle = components['schemas']['lifecycle'];
export type Part = components['schemas']['part'];
export type Listing = components['schemas']['listing'];
export type Page = components['schemas']['page'];
export type Slip = components['schemas']['slip'];
export type Card = components['schemas']['card'];
export type Code = components['schemas']['code'];
export type State = components['schemas']['state'];
export type Transition = components['schemas']['transition'];
export type Notify = components['schemas']['notify'];
export type Notification = components['schemas']['notification'];
export type Callback = components['schemas']['callback'];
export type Guards = components['schemas']['guards'];
export type ValueSets = components['schemas']['valueSets'];
export type ValuesList = components['schemas']['valuesList'];
export type Values = components['schemas']['values'];
export type Value = components['schemas']['value'];
export type TimeFormat = components['schemas']['timeFormat'];
export type Moment = components['schemas']['moment'];
export type Deadline = components['schemas']['deadline'];
export type FieldValue = components['schemas']['fieldValue'];
export type NoteValue = components['schemas']['noteValue'];
export type CredentialValue = components['schemas']['credentialValue'];
export type ComputedValue = components['schemas']['computedValue'];
export type Source = components['schemas']['source'];
export type Find = components['schemas']['find'];
export type Action = components['schemas']['action'];
export type Creation = components['schemas']['creation'];
export type Choice = components['schemas']['choice'];
export type Reading = components['schemas']['reading'];
export type Search = components['schemas']['search'];
export type Application = components['schemas']['application'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
