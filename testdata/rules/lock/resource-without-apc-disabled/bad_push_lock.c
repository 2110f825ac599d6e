// Push locks leave it to the caller, too.
#include <ntifs.h>

typedef struct _DEV {
    EX_PUSH_LOCK Lock;
    ULONG Opens;
} DEV, *PDEV;

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH DevCreate;

NTSTATUS DevCreate(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;

    ExAcquirePushLockExclusive(&dev->Lock); // expect: lock/resource-without-apc-disabled
    dev->Opens++;
    ExReleasePushLockExclusive(&dev->Lock);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
