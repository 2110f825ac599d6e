// The helper that passes requests down knows nothing of the routine.
#include <ntddk.h>

typedef struct _SKUA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} SKUA_EXTENSION, *PSKUA_EXTENSION;

DRIVER_CANCEL SkuaCancel;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SkuaControl;

static NTSTATUS SkuaPass(PSKUA_EXTENSION Ext, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SkuaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSKUA_EXTENSION ext = (PSKUA_EXTENSION)DeviceObject->DeviceExtension;

    IoSetCancelRoutine(Irp, SkuaCancel);
    return SkuaPass(ext, Irp); // expect: cancel/left-set-on-forward
}
