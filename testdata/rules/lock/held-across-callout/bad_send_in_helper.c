// The lock is held in the caller; the helper hands the request to the driver below.
#include <wdm.h>

typedef struct _FILTER {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    ULONG InFlight;
} FILTER, *PFILTER;

static NTSTATUS FilterForward(PFILTER Filter, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Filter->Lower, Irp);
}

NTSTATUS FilterSend_bad(PFILTER Filter, PIRP Irp)
{
    KLOCK_QUEUE_HANDLE handle;
    NTSTATUS status;

    KeAcquireInStackQueuedSpinLock(&Filter->Lock, &handle);
    Filter->InFlight++;
    status = FilterForward(Filter, Irp); // expect: lock/held-across-callout
    KeReleaseInStackQueuedSpinLock(&handle);
    return status;
}
