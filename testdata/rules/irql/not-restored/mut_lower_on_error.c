// Without the marked line the error path returns raised.
#include <wdm.h>

typedef struct _PHY {
    PULONG Mdio;
    ULONG Id;
} PHY, *PPHY;

IO_WORKITEM_ROUTINE PhyWorker;

static NTSTATUS PhyIdentify(PPHY Phy)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    Phy->Id = READ_REGISTER_ULONG(Phy->Mdio);
    if (Phy->Id == 0 || Phy->Id == MAXULONG) {
        KeLowerIrql(irql); // guard
        return STATUS_NO_SUCH_DEVICE;
    }
    KeLowerIrql(irql);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID PhyWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    (VOID)PhyIdentify((PPHY)Context);
}
