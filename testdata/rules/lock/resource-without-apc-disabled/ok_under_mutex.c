// Under a fast mutex the level is APC_LEVEL, under a guarded mutex all APCs are off.
#include <wdm.h>

typedef struct _DEV {
    FAST_MUTEX Mutex;
    KGUARDED_MUTEX Guard;
    ERESOURCE Resource;
    ULONG Reads;
} DEV, *PDEV;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH DevRead;

NTSTATUS DevRead(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;

    PAGED_CODE();
    ExAcquireFastMutex(&dev->Mutex);
    ExAcquireResourceSharedLite(&dev->Resource, TRUE);
    dev->Reads++;
    ExReleaseResourceLite(&dev->Resource);
    ExReleaseFastMutex(&dev->Mutex);
    KeAcquireGuardedMutex(&dev->Guard);
    ExAcquireResourceSharedLite(&dev->Resource, TRUE);
    dev->Reads++;
    ExReleaseResourceLite(&dev->Resource);
    KeReleaseGuardedMutex(&dev->Guard);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
