#include "../../ucmtcpcicx.h"
