// The variable starts as no level; a routine without source fills it in.
#include <wdm.h>

typedef struct _CHANNEL {
    ULONG Bytes;
} CHANNEL, *PCHANNEL;

VOID VendorEnter(PCHANNEL Channel, PKIRQL Irql);

VOID ChannelCount(PCHANNEL Channel)
{
    KIRQL irql = 0xAA;

    VendorEnter(Channel, &irql);
    Channel->Bytes++;
    KeLowerIrql(irql);
}
