// A helper raises an exception for the wrong device.
#include <ntddk.h>

typedef struct _LANNER {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} LANNER, *PLANNER;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD LannerUnload;
DRIVER_ADD_DEVICE LannerAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH LannerOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH LannerRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH LannerPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH LannerPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH LannerPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\LannerControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\LannerControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = LannerUnload;
    DriverObject->DriverExtension->AddDevice = LannerAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = LannerOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = LannerOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = LannerRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = LannerPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = LannerPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = LannerPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID LannerUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\LannerControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS LannerAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PLANNER ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(LANNER), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PLANNER)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDevice);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= ext->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS LannerOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS LannerPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLANNER ext = (PLANNER)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS LannerPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLANNER ext = (PLANNER)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS LannerPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLANNER ext = (PLANNER)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = ext->Lower;
    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        NTSTATUS status;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(lower, Irp);
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(lower, Irp);
}

static VOID CheckDevice(PDEVICE_OBJECT DeviceObject)
{
    if (DeviceObject == g_Control)
        ExRaiseStatus(STATUS_INVALID_DEVICE_REQUEST);
}

_Use_decl_annotations_
NTSTATUS LannerRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLANNER ext = (PLANNER)DeviceObject->DeviceExtension;
    NTSTATUS status;
    PAGED_CODE();
    __try {
        CheckDevice(DeviceObject);
        ext->Reads++;
        status = STATUS_SUCCESS;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return Finish(Irp, status);
}
