// The interface is enabled at start and never disabled: programs go on finding a device that is gone.
#include <wdm.h>

typedef struct _SEXTANT { PDEVICE_OBJECT Lower; UNICODE_STRING Interface; } SEXTANT, *PSEXTANT;

DRIVER_UNLOAD SextantUnload;
DRIVER_ADD_DEVICE SextantAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SextantOpenClose;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH SextantPnp;
_Dispatch_type_(IRP_MJ_POWER) _Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH SextantPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SextantUnload;
    DriverObject->DriverExtension->AddDevice = SextantAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SextantOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SextantOpenClose;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SextantPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SextantPass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SextantPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS SextantAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PSEXTANT sextant;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SEXTANT), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    sextant = (PSEXTANT)device->DeviceExtension;
    sextant->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (sextant->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_DEVICE_REMOVED;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS SextantPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSEXTANT sextant = (PSEXTANT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PDEVICE_OBJECT lower = sextant->Lower;
    NTSTATUS status;
    if (stack->MinorFunction == IRP_MN_START_DEVICE)
        (VOID)IoSetDeviceInterfaceState(&sextant->Interface, TRUE); // expect: device/symlink-leak
    IoSkipCurrentIrpStackLocation(Irp);
    if (stack->MinorFunction != IRP_MN_REMOVE_DEVICE)
        return IoCallDriver(lower, Irp);
    status = IoCallDriver(lower, Irp);
    IoDetachDevice(lower);
    IoDeleteDevice(DeviceObject);
    return status;
}

_Use_decl_annotations_
NTSTATUS SextantPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSEXTANT)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
VOID SextantUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

_Use_decl_annotations_
NTSTATUS SextantOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
