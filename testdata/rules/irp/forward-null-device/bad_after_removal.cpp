// The pointer is cleared because the device is going, and used once more.
#include <wdm.h>

struct Leaf {
    PDEVICE_OBJECT Lower;
};

NTSTATUS LeafRemove(Leaf *leaf, PIRP Irp)
{
    IoDetachDevice(leaf->Lower);
    leaf->Lower = nullptr;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(leaf->Lower, Irp); // expect: irp/forward-null-device
}
