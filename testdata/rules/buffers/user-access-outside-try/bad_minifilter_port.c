// The message of a program is read where it lies; the filter manager has probed it, no more.
#include <fltKernel.h>

typedef struct _BITTERN_COMMAND { ULONG Command; ULONG Level; } BITTERN_COMMAND, *PBITTERN_COMMAND;

static ULONG BitternLevel;

NTSTATUS BitternMessage(PVOID PortCookie, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength, PULONG ReturnLength);

NTSTATUS BitternMessage(PVOID PortCookie, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength, PULONG ReturnLength)
{
    PBITTERN_COMMAND command = (PBITTERN_COMMAND)InputBuffer;

    UNREFERENCED_PARAMETER(PortCookie);
    UNREFERENCED_PARAMETER(OutputBuffer);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    *ReturnLength = 0;
    if (command == NULL || InputBufferLength < sizeof(*command)) {
        return STATUS_INVALID_PARAMETER;
    }
    BitternLevel = command->Level; // expect: buffers/user-access-outside-try
    return STATUS_SUCCESS;
}

NTSTATUS BitternOpenPort(PFLT_FILTER Filter, POBJECT_ATTRIBUTES Attributes, PFLT_CONNECT_NOTIFY Connect, PFLT_DISCONNECT_NOTIFY Disconnect, PFLT_PORT *Port)
{
    return FltCreateCommunicationPort(Filter, Port, Attributes, NULL, Connect, Disconnect, BitternMessage, 1);
}
