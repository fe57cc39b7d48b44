import { Controller, Module, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { toNodeHandler } from 'jinliu/node';
import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

// NestJS on Express, with its body parsers or without.
@Controller()
class PaidController {
  @Post('ecpay/paid')
  ecpay(@Req() request: Request, @Res() response: Response): Promise<void> {
    return toNodeHandler(ecpayPaid)(request, response);
  }

  @Post('mypay/paid')
  mypay(@Req() request: Request, @Res() response: Response): Promise<void> {
    return toNodeHandler(mypayPaid)(request, response);
  }

  @Post('cat/paid')
  cat(@Req() request: Request, @Res() response: Response): Promise<void> {
    return toNodeHandler(catPaid)(request, response);
  }
}

@Module({ controllers: [PaidController] })
export class AppModule {}
