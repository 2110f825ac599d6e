// The request is sent to the device it was sent to: the dispatch routine calls itself until the stack is used up.
#include <wdm.h>

DRIVER_DISPATCH EchoRead;

_Use_decl_annotations_
NTSTATUS EchoRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(DeviceObject, Irp); // expect: irp/forward-wrong-device
}
