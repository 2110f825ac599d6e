// A helper copies them, by way of a local.
#include <wdm.h>

typedef struct _BEAKER { PDEVICE_OBJECT Lower; } BEAKER, *PBEAKER;

DRIVER_UNLOAD BeakerUnload;
DRIVER_ADD_DEVICE BeakerAddDevice;
DRIVER_DISPATCH BeakerPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH BeakerPnp;

static VOID BeakerCopy(PDEVICE_OBJECT To, PDEVICE_OBJECT From)
{
    ULONG flags = From->Flags;
    To->Flags |= flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
    To->DeviceType = From->DeviceType;
    To->Characteristics = From->Characteristics;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BeakerUnload;
    DriverObject->DriverExtension->AddDevice = BeakerAddDevice;
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        DriverObject->MajorFunction[i] = BeakerPass;
    DriverObject->MajorFunction[IRP_MJ_PNP] = BeakerPnp;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS BeakerAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PBEAKER ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(BEAKER), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PBEAKER)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    BeakerCopy(device, ext->Lower);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS BeakerPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PBEAKER)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS BeakerPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PBEAKER)DeviceObject->DeviceExtension)->Lower;
    BOOLEAN remove = IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE;
    NTSTATUS status;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    if (remove) {
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
    }
    return status;
}

_Use_decl_annotations_
VOID BeakerUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
