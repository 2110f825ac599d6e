// A switch over the minor function that comes after the skip.
#include <wdm.h>

struct Keeper {
    PDEVICE_OBJECT Lower;
    bool Gone;
};

extern "C" DRIVER_DISPATCH KeeperPnp;

_Use_decl_annotations_
extern "C" NTSTATUS KeeperPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    auto keeper = static_cast<Keeper *>(DeviceObject->DeviceExtension);

    IoSkipCurrentIrpStackLocation(Irp);
    switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) { // expect: irp/skip-then-touch-stack
    case IRP_MN_SURPRISE_REMOVAL:
        keeper->Gone = true;
        break;
    default:
        break;
    }
    return IoCallDriver(keeper->Lower, Irp);
}
