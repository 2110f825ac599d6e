// What is raised by a routine is caught at any level.
#include <ntddk.h>

typedef struct _HERON { KSPIN_LOCK Lock; ULONG Count; } HERON, *PHERON;
VOID HeronCheck(PHERON Heron);

NTSTATUS HeronRun(PHERON Heron)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeAcquireSpinLock(&Heron->Lock, &irql);
    __try {
        HeronCheck(Heron);
        Heron->Count++;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    KeReleaseSpinLock(&Heron->Lock, irql);
    return status;
}
