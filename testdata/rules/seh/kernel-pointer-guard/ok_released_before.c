// The lock is given back before the memory is used.
#include <ntddk.h>

typedef struct _EGRET { KSPIN_LOCK Lock; PULONG Target; } EGRET, *PEGRET;

NTSTATUS EgretTell(PEGRET Egret, ULONG Value)
{
    NTSTATUS status = STATUS_SUCCESS;
    PULONG target;
    KIRQL irql;

    KeAcquireSpinLock(&Egret->Lock, &irql);
    target = Egret->Target;
    KeReleaseSpinLock(&Egret->Lock, irql);
    __try {
        *target = Value;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}
