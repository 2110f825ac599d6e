// The assignment of zero is what makes the wait a poll.
#include <wdm.h>

typedef struct _TICKET {
    KDPC Dpc;
    KEVENT Called;
    BOOLEAN Ready;
} TICKET, *PTICKET;

KDEFERRED_ROUTINE TicketDpc;

_Use_decl_annotations_
VOID TicketDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PTICKET ticket = (PTICKET)Context;
    LARGE_INTEGER timeout;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    timeout.QuadPart = -1;
    timeout.QuadPart = 0; // guard
    ticket->Ready = KeWaitForSingleObject(&ticket->Called, Executive, KernelMode, FALSE, &timeout) == STATUS_SUCCESS;
}
