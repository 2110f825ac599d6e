// The unsafe form of a fast mutex neither raises the IRQL nor enters a region.
#include <wdm.h>

typedef struct _DEV {
    FAST_MUTEX Mutex;
    ULONG Cleaned;
} DEV, *PDEV;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH DevCleanup;

NTSTATUS DevCleanup(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;

    ExAcquireFastMutexUnsafe(&dev->Mutex); // expect: lock/resource-without-apc-disabled
    dev->Cleaned++;
    ExReleaseFastMutexUnsafe(&dev->Mutex);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
