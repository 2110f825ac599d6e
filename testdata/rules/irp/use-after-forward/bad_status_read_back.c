// The filter passes the request on and then reads the status out of an IRP that is no longer its own.
#include <wdm.h>

typedef struct _LINE_FILTER {
    PDEVICE_OBJECT Lower;
    ULONG Failures;
} LINE_FILTER, *PLINE_FILTER;

DRIVER_DISPATCH LineRead;

_Use_decl_annotations_
NTSTATUS LineRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLINE_FILTER filter = (PLINE_FILTER)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(filter->Lower, Irp);
    if (!NT_SUCCESS(Irp->IoStatus.Status)) { // expect: irp/use-after-forward
        filter->Failures++;
    }
    return status;
}
