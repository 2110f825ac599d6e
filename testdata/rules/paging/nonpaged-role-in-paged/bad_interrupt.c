// An interrupt service routine in a code segment that can be paged out.
#include <wdm.h>

typedef struct _ENCODER {
    PUCHAR Port;
    KDPC Dpc;
} ENCODER, *PENCODER;

KSERVICE_ROUTINE EncoderInterrupt;

#pragma code_seg("PAGEDRV")

_Use_decl_annotations_
BOOLEAN EncoderInterrupt(PKINTERRUPT Interrupt, PVOID Context) // expect: paging/nonpaged-role-in-paged
{
    PENCODER encoder = (PENCODER)Context;

    UNREFERENCED_PARAMETER(Interrupt);
    if ((READ_PORT_UCHAR(encoder->Port) & 1) == 0) {
        return FALSE;
    }
    KeInsertQueueDpc(&encoder->Dpc, NULL, NULL);
    return TRUE;
}

#pragma code_seg()
