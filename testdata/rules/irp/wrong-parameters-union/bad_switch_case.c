// The case for create was copied from the one for read.
#include <wdm.h>

DRIVER_DISPATCH DiscDispatch;

_Use_decl_annotations_
NTSTATUS DiscDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);
    ULONG_PTR information = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (sp->MajorFunction) {
    case IRP_MJ_READ:
        information = sp->Parameters.Read.Length;
        break;
    case IRP_MJ_CREATE:
        information = sp->Parameters.Read.Length; // expect: irp/wrong-parameters-union
        break;
    default:
        break;
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
