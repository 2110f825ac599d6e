#include "driver.h"
VOID Wait(PKEVENT Event)
{
  WAITING(Event);
}
