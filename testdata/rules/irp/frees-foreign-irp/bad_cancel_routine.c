// The cancel routine frees the request.
#include <ntddk.h>

DRIVER_CANCEL CobaltCancel;

_Use_decl_annotations_
VOID CobaltCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    IoFreeIrp(Irp); // expect: irp/frees-foreign-irp
}
