// A call that only looks at the IRP changes nothing of what was done to it.
#include <wdm.h>

typedef struct _DYNAMO {
    PDEVICE_OBJECT Lower;
} DYNAMO, *PDYNAMO;

_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH DynamoPower;

_Use_decl_annotations_
NTSTATUS DynamoPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDYNAMO dynamo = (PDYNAMO)DeviceObject->DeviceExtension;

    PoStartNextPowerIrp(Irp);
    return PoCallDriver(dynamo->Lower, Irp); // expect: irp/stack-not-prepared
}
