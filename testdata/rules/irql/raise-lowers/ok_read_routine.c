// A read routine is called at DISPATCH_LEVEL by hardly anybody; the driver's stack decides that.
#include <wdm.h>

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH DialRead;

_Use_decl_annotations_
NTSTATUS DialRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PULONG reads = (PULONG)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeRaiseIrql(APC_LEVEL, &irql);
    (*reads)++;
    KeLowerIrql(irql);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
