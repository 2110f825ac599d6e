// The last state is written to the registry.
#include <wdm.h>

typedef struct _PETAL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} PETAL, *PPETAL;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE PetalAdd;
static DRIVER_UNLOAD PetalUnload;
static DRIVER_DISPATCH PetalAny;
static DRIVER_DISPATCH PetalPnp;
static DRIVER_DISPATCH PetalPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PetalUnload;
    DriverObject->DriverExtension->AddDevice = PetalAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PetalAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PetalAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PetalAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = PetalPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = PetalPower;
    return STATUS_SUCCESS;
}

static VOID PetalUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS PetalAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PPETAL device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(PETAL), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PPETAL)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS PetalAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PPETAL)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS PetalPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPETAL device = (PPETAL)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = device->Lower;
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status;

    if (minor == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    if (minor == IRP_MN_REMOVE_DEVICE) {
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
    }
    return status;
}

static VOID PetalSave(PPETAL Device)
{
    (VOID)RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, L"Petal", L"State", REG_DWORD, &Device->State, sizeof(Device->State)); // expect: security/driver-isolation
}

static NTSTATUS PetalPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPETAL device = (PPETAL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        PetalSave(device); // expect: power/passive-only-ddi
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
