// A __finally block undoes as much as was done.
#include <ntddk.h>

DRIVER_UNLOAD BasteUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH BasteOpenClose;

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Baste"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Baste");
static PVOID g_Table;

static VOID BasteProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create)
{
    DbgPrint("%p %p %u\n", Parent, Process, Create);
}

static VOID BasteThread(HANDLE Process, HANDLE Thread, BOOLEAN Create)
{
    DbgPrint("%p %p %u\n", Process, Thread, Create);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device = NULL;
    BOOLEAN linked = FALSE, processes = FALSE, threads = FALSE;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BasteUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = DriverObject->MajorFunction[IRP_MJ_CLOSE] = BasteOpenClose;
    __try {
        status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device); // expect: security/device-no-sddl, security/device-no-secure-open
        if (!NT_SUCCESS(status))
            __leave;
        status = IoCreateSymbolicLink(&g_Link, &g_Name);
        if (!NT_SUCCESS(status))
            __leave;
        linked = TRUE;
        status = PsSetCreateProcessNotifyRoutine(BasteProcess, FALSE);
        if (!NT_SUCCESS(status))
            __leave;
        processes = TRUE;
        status = PsSetCreateThreadNotifyRoutine(BasteThread);
        if (!NT_SUCCESS(status))
            __leave;
        threads = TRUE;
        g_Table = ExAllocatePool2(POOL_FLAG_PAGED, PAGE_SIZE, 'tsaB');
        if (g_Table == NULL)
            status = STATUS_INSUFFICIENT_RESOURCES;
    } __finally {
        if (!NT_SUCCESS(status)) {
            if (threads)
                PsRemoveCreateThreadNotifyRoutine(BasteThread);
            if (processes)
                PsSetCreateProcessNotifyRoutine(BasteProcess, TRUE);
            if (linked)
                IoDeleteSymbolicLink(&g_Link);
            if (device != NULL)
                IoDeleteDevice(device);
        }
    }
    return status;
}

_Use_decl_annotations_
VOID BasteUnload(PDRIVER_OBJECT DriverObject)
{
    PsRemoveCreateThreadNotifyRoutine(BasteThread);
    PsSetCreateProcessNotifyRoutine(BasteProcess, TRUE);
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
    ExFreePoolWithTag(g_Table, 'tsaB');
}

_Use_decl_annotations_
NTSTATUS BasteOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
