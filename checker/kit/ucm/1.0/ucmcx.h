#include "../../ucmcx.h"
