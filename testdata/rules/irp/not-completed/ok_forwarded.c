// A filter passes down what it does not know.
#include <ntddk.h>

typedef struct _MINT { PDEVICE_OBJECT Lower; } MINT, *PMINT;

_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH MintForward;

_Use_decl_annotations_
NTSTATUS MintForward(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMINT mint = (PMINT)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(mint->Lower, Irp);
}
