import { Controller, Module, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toRequest } from 'jinliu/node';
import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

// NestJS on Fastify, with its body parsers.
@Controller()
class PaidController {
  @Post('ecpay/paid')
  async ecpay(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await reply.send(await ecpayPaid(toRequest(request.raw, request.body)));
  }

  @Post('mypay/paid')
  async mypay(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await reply.send(await mypayPaid(toRequest(request.raw, request.body)));
  }

  @Post('cat/paid')
  async cat(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await reply.send(await catPaid(toRequest(request.raw, request.body)));
  }
}

@Module({ controllers: [PaidController] })
export class AppModule {}
