// The query routine runs inside the call that names it, and that call stands in INIT.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
RTL_QUERY_REGISTRY_ROUTINE TakeValue;
static NTSTATUS ReadSettings(PUNICODE_STRING Path);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, ReadSettings)
#pragma alloc_text(INIT, TakeValue)

static ULONG g_Values;

NTSTATUS TakeValue(PWSTR Name, ULONG Type, PVOID Data, ULONG Length, PVOID Context, PVOID Entry)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Entry);
    if (Type == REG_DWORD && Length == sizeof(ULONG)) {
        g_Values++;
    }
    return STATUS_SUCCESS;
}

static NTSTATUS ReadSettings(PUNICODE_STRING Path)
{
    RTL_QUERY_REGISTRY_TABLE table[2];

    RtlZeroMemory(table, sizeof(table));
    table[0].QueryRoutine = TakeValue;
    table[0].Name = L"Options";
    return RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, Path->Buffer, table, NULL, NULL);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    return ReadSettings(RegistryPath);
}
