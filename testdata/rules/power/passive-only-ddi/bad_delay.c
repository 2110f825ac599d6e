// Gives the hardware time.
#include <wdm.h>

typedef struct _PEONY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} PEONY, *PPEONY;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE PeonyAdd;
static DRIVER_UNLOAD PeonyUnload;
static DRIVER_DISPATCH PeonyAny;
static DRIVER_DISPATCH PeonyPnp;
static DRIVER_DISPATCH PeonyPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PeonyUnload;
    DriverObject->DriverExtension->AddDevice = PeonyAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PeonyAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PeonyAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PeonyAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = PeonyPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = PeonyPower;
    return STATUS_SUCCESS;
}

static VOID PeonyUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS PeonyAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PPEONY device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(PEONY), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PPEONY)self->DeviceExtension;
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

static NTSTATUS PeonyAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PPEONY)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS PeonyPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEONY device = (PPEONY)DeviceObject->DeviceExtension;
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

static NTSTATUS PeonyPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEONY device = (PPEONY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER && stack->Parameters.Power.Type == DevicePowerState) {
        LARGE_INTEGER time;
        time.QuadPart = -500000;
        KeDelayExecutionThread(KernelMode, FALSE, &time); // expect: power/passive-only-ddi
        device->State = (ULONG)stack->Parameters.Power.State.DeviceState;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
