// A helper of DriverEntry is needed again when the settings change, and nobody remembers where it stands.
#include <wdm.h>

typedef struct _LIMITS { ULONG MaxRequests; ULONG MaxBytes; } LIMITS;

DRIVER_INITIALIZE DriverEntry;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH QuotaControl;
static VOID SetDefaults(LIMITS *Limits);
static NTSTATUS Reset(VOID);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, SetDefaults)

static LIMITS g_Limits;

static VOID SetDefaults(LIMITS *Limits)
{
    Limits->MaxRequests = 16;
    Limits->MaxBytes = 64 * 1024;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    SetDefaults(&g_Limits);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = QuotaControl;
    return STATUS_SUCCESS;
}

static NTSTATUS Reset(VOID)
{
    SetDefaults(&g_Limits); // expect: paging/init-code-after-init
    return STATUS_SUCCESS;
}

NTSTATUS QuotaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = Reset();

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
