// Who skips has returned by then.
#include <wdm.h>

typedef struct _PORTER {
    PDEVICE_OBJECT Lower;
    PFILE_OBJECT Owner;
} PORTER, *PPORTER;

DRIVER_DISPATCH PorterCreate_ok;

_Use_decl_annotations_
NTSTATUS PorterCreate_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPORTER porter = (PPORTER)DeviceObject->DeviceExtension;

    if (porter->Lower != NULL) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(porter->Lower, Irp);
    }
    porter->Owner = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
