// The request is passed on, and on failure completed here as well: the lower driver has completed it already.
#include <wdm.h>

typedef struct _CUP {
    PDEVICE_OBJECT Lower;
} CUP, *PCUP;

DRIVER_DISPATCH CupControl;

_Use_decl_annotations_
NTSTATUS CupControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCUP cup = (PCUP)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(cup->Lower, Irp);
    if (!NT_SUCCESS(status)) {
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp/forwards-while-lower-owns
    }
    return status;
}
