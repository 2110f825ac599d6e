// The system's cancel lock is a spin lock like any other: the string under it comes from paged pool.
#include <wdm.h>

typedef struct _REQUEST {
    PIRP Irp;
    UNICODE_STRING Name;
} REQUEST, *PREQUEST;

VOID RequestDetach_bad(PREQUEST Request)
{
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    IoSetCancelRoutine(Request->Irp, NULL);
    Request->Irp = NULL;
    RtlFreeUnicodeString(&Request->Name); // expect: lock/blocking-under-spinlock
    IoReleaseCancelSpinLock(irql);
}
