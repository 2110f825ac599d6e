// The port driver's own name for it.
#include <storport.h>

typedef struct _HBA {
    PULONG Reset;
} HBA, *PHBA;

VOID HbaReset(PHBA Hba)
{
    StorPortWriteRegisterUlong(Hba, Hba->Reset, 0x80000000);
    StorPortStallExecution(100 * 1000); // expect: sync/stall-too-long
    StorPortWriteRegisterUlong(Hba, Hba->Reset, 0);
}
