// A fast mutex or a resource does not spin; whether that is wise is a matter of lock order.
#include <wdm.h>

typedef struct _UNIT {
    PDEVICE_OBJECT Lower;
    FAST_MUTEX Mutex;
    ERESOURCE Resource;
    ULONG Sent;
} UNIT, *PUNIT;

NTSTATUS UnitSend_ok(PUNIT Unit, PIRP Irp)
{
    NTSTATUS status;

    ExAcquireFastMutex(&Unit->Mutex);
    Unit->Sent++;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(Unit->Lower, Irp);
    ExReleaseFastMutex(&Unit->Mutex);
    return status;
}

VOID UnitComplete_ok(PUNIT Unit, PIRP Irp)
{
    ExEnterCriticalRegionAndAcquireResourceShared(&Unit->Resource);
    IoCompleteRequest(Irp, IO_DISK_INCREMENT);
    ExReleaseResourceAndLeaveCriticalRegion(&Unit->Resource);
}
