// A class starts the device below by itself.
#include <wdm.h>

class Rivet {
public:
    explicit Rivet(PDEVICE_OBJECT target) : target(target) {}
    NTSTATUS Restart(PIRP irp)
    {
        PIO_STACK_LOCATION stack = IoGetNextIrpStackLocation(irp);
        stack->MajorFunction = IRP_MJ_PNP;
        stack->MinorFunction = IRP_MN_START_DEVICE; // expect: pnp/system-irp-forged
        return IoCallDriver(target, irp);
    }
private:
    PDEVICE_OBJECT target;
};

NTSTATUS RivetRestart(PDEVICE_OBJECT target, PIRP irp)
{
    return Rivet(target).Restart(irp);
}
