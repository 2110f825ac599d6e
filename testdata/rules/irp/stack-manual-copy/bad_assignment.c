// The whole record is assigned; the completion routine of the driver above goes with it.
#include <wdm.h>

typedef struct _FILTER {
    PDEVICE_OBJECT Lower;
} FILTER, *PFILTER;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH FilterRead;

_Use_decl_annotations_
NTSTATUS FilterRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION current = IoGetCurrentIrpStackLocation(Irp);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);

    *next = *current; // expect: irp/stack-manual-copy
    return IoCallDriver(filter->Lower, Irp);
}
