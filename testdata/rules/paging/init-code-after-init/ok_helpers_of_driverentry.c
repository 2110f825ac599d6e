// Helpers that only DriverEntry reaches, one of them resident in between.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
static NTSTATUS ProbeBoard(VOID);
static ULONG ReadId(VOID);
NTSTATUS Prepare(VOID);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, ProbeBoard)
#pragma alloc_text(INIT, ReadId)

static volatile ULONG g_Id;

static ULONG ReadId(VOID)
{
    return g_Id & 0xffff;
}

static NTSTATUS ProbeBoard(VOID)
{
    return ReadId() == 0x1af4 ? STATUS_SUCCESS : STATUS_NO_SUCH_DEVICE;
}

NTSTATUS Prepare(VOID)
{
    return ProbeBoard();
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return Prepare();
}
