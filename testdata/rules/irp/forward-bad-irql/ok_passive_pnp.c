// At PASSIVE_LEVEL every kind may be sent.
#include <wdm.h>

DRIVER_ADD_DEVICE StackAdd;

_Use_decl_annotations_
NTSTATUS StackAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PIRP irp = IoAllocateIrp(PhysicalDeviceObject->StackSize, FALSE);
    PIO_STACK_LOCATION next;

    UNREFERENCED_PARAMETER(DriverObject);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_PNP;
    next->MinorFunction = IRP_MN_QUERY_PNP_DEVICE_STATE;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    return IoCallDriver(PhysicalDeviceObject, irp); // expect: irp/own-irp-no-completion-routine
}
