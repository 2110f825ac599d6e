// The helper completes; neither it nor its caller has set a status.
#include <ntddk.h>

static VOID DuskEnd(PIRP Irp, CCHAR Boost)
{
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, Boost);
}

_Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH DuskClose;

_Use_decl_annotations_
NTSTATUS DuskClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    DuskEnd(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS; // expect: irp/iostatus-not-set
}
