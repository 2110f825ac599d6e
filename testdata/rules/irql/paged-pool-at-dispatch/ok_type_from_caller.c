// The wrapper takes the type from its caller, and this one asks for nonpaged pool.
#include <wdm.h>

typedef struct _FRAME {
    KSPIN_LOCK Lock;
    PVOID Spare;
} FRAME, *PFRAME;

static PVOID DriverAllocate(POOL_TYPE Type, SIZE_T Size)
{
    return ExAllocatePoolWithTag(Type, Size, 'marF');
}

VOID FrameRefill_ok(PFRAME Frame)
{
    KIRQL irql;

    KeAcquireSpinLock(&Frame->Lock, &irql);
    if (Frame->Spare == NULL) {
        Frame->Spare = DriverAllocate(NonPagedPoolNx, 256);
    }
    KeReleaseSpinLock(&Frame->Lock, irql);
}
