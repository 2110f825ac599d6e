// Two callbacks: when the second cannot be registered, the first goes on calling into a driver that is taken away.
#include <ntifs.h>

DRIVER_UNLOAD WatchUnload;

static LARGE_INTEGER g_Cookie;

static VOID WatchProcess(PEPROCESS Process, HANDLE ProcessId, PPS_CREATE_NOTIFY_INFO CreateInfo)
{
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(ProcessId);
    UNREFERENCED_PARAMETER(CreateInfo);
}

static NTSTATUS WatchRegistry(PVOID Context, PVOID Class, PVOID Data)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Class);
    UNREFERENCED_PARAMETER(Data);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING altitude = RTL_CONSTANT_STRING(L"385201.7");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = WatchUnload;
    status = PsSetCreateProcessNotifyRoutineEx(WatchProcess, FALSE);
    if (NT_SUCCESS(status))
        status = CmRegisterCallbackEx(WatchRegistry, &altitude, DriverObject, NULL, &g_Cookie, NULL);
    return status; // expect: device/error-path-leak
}

_Use_decl_annotations_
VOID WatchUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    CmUnRegisterCallback(g_Cookie);
    PsSetCreateProcessNotifyRoutineEx(WatchProcess, TRUE);
}
