#include "../../spbcx.h"
