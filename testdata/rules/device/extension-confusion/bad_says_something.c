// Whether something is printed decides nothing; the extension is used without a variable of its own.
#include <ntddk.h>

typedef struct _HOBBY {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} HOBBY, *PHOBBY;
static BOOLEAN g_Verbose;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD HobbyUnload;
DRIVER_ADD_DEVICE HobbyAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH HobbyOpenClose;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH HobbyWrite;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH HobbyPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH HobbyPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH HobbyPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\HobbyControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\HobbyControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = HobbyUnload;
    DriverObject->DriverExtension->AddDevice = HobbyAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = HobbyOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = HobbyOpenClose;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = HobbyWrite;
    DriverObject->MajorFunction[IRP_MJ_PNP] = HobbyPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = HobbyPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = HobbyPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID HobbyUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\HobbyControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS HobbyAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PHOBBY ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(HOBBY), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PHOBBY)device->DeviceExtension;
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
NTSTATUS HobbyOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS HobbyPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOBBY ext = (PHOBBY)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS HobbyPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOBBY ext = (PHOBBY)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS HobbyPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOBBY ext = (PHOBBY)DeviceObject->DeviceExtension;
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

_Use_decl_annotations_
NTSTATUS HobbyWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (g_Verbose)
        DbgPrint("Hobby: write\n");
    ((PHOBBY)DeviceObject->DeviceExtension)->Reads += 1; // expect: device/extension-confusion
    return Finish(Irp, STATUS_SUCCESS);
}
