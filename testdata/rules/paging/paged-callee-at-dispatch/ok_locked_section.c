// The section is locked while the device is open.
#include <wdm.h>

typedef struct _SERIAL {
    KSPIN_LOCK Lock;
    PVOID CodeHandle;
    ULONG Parity;
} SERIAL, *PSERIAL;

static ULONG SerialParity(ULONG Byte);
VOID SerialOpen(PSERIAL Serial);

#pragma alloc_text(PAGESER, SerialParity)

static ULONG SerialParity(ULONG Byte)
{
    Byte ^= Byte >> 4;
    Byte ^= Byte >> 2;
    return (Byte ^ (Byte >> 1)) & 1;
}

VOID SerialOpen(PSERIAL Serial)
{
    Serial->CodeHandle = MmLockPagableCodeSection((PVOID)(ULONG_PTR)SerialParity);
}

VOID SerialPut_ok(PSERIAL Serial, ULONG Byte)
{
    KIRQL irql;

    KeAcquireSpinLock(&Serial->Lock, &irql);
    Serial->Parity += SerialParity(Byte);
    KeReleaseSpinLock(&Serial->Lock, irql);
}
