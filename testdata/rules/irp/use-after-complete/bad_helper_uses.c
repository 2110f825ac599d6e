// The caller has completed the request when a helper looks into it.
#include <ntddk.h>

static VOID ElmNote(PIRP Irp, PCSTR Where)
{
    DbgPrint("elm: %s, mode %d\n", Where, Irp->RequestorMode);
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH ElmCreate;

_Use_decl_annotations_
NTSTATUS ElmCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ElmNote(Irp, "create");
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    ElmNote(Irp, "created"); // expect: irp/use-after-complete
    return STATUS_SUCCESS;
}
