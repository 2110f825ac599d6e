// The DPC goes into the queue of the processor, then its routine is changed by initializing it again.
#include <wdm.h>

typedef struct _CODEC {
    KDPC Dpc;
    ULONG Mode;
} CODEC, *PCODEC;

VOID CodecSwitch(PCODEC Codec, PKDEFERRED_ROUTINE Next)
{
    KeInsertQueueDpc(&Codec->Dpc, ULongToPtr(Codec->Mode), NULL); // step: queued
    Codec->Mode++;
    KeInitializeDpc(&Codec->Dpc, Next, Codec); // expect: dpc/requeue-live
}
