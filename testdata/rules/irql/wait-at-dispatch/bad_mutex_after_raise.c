// The driver raises by itself, then waits for a mutex.
#include <wdm.h>

typedef struct _CODEC {
    KMUTEX Mutex;
    ULONG Volume;
} CODEC, *PCODEC;

VOID CodecSetVolume_bad(PCODEC Codec, ULONG Volume)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeWaitForMutexObject(&Codec->Mutex, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
    Codec->Volume = Volume;
    KeReleaseMutex(&Codec->Mutex, FALSE);
    KeLowerIrql(irql);
}
