// The addresses are those that the caller sent: then this form is the right one.
#include <ntifs.h>

typedef struct _HAWFINCH_INPUT { HANDLE File; PVOID Buffer; PIO_STATUS_BLOCK Block; ULONG Length; } HAWFINCH_INPUT, *PHAWFINCH_INPUT;

NTSTATUS HawfinchQuery(PHAWFINCH_INPUT Input)
{
    return NtQueryInformationFile(Input->File, Input->Block, Input->Buffer, Input->Length, FileStandardInformation);
}
